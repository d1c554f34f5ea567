package org.partnershipledger.ingest.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two hospital trusts have agreed to explore a merger, which their boards will consider"
            + " in the spring before any decision is taken.",
        "Trust board appoints new chair. Jane Doe, formerly of Betsi Cadwaladr University Health"
            + " Board (Bwrdd Iechyd Prifysgol Betsi Cadwaladr), takes up the post on Monday.",
        "Members: Derby Teaching Hospitals NHS Foundation Trust; Burton Hospitals NHS Foundation"
            + " Trust; Chesterfield Royal Hospital NHS Foundation Trust; Sherwood Forest Hospitals"
            + " NHS Foundation Trust; Nottingham University Hospitals NHS Trust."
      })
  void english_and_lists_of_names_may_be_english(String text) {
    assertThat(English.isLikely(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mae'r bwrdd iechyd wedi cyhoeddi bod y ddau ysbyty yn mynd i gydweithio ar wasanaethau, ac"
            + " mae hyn yn newyddion da i gleifion yn y gogledd.",
        "Les deux hôpitaux ont annoncé leur intention de fusionner au cours de l'année prochaine,"
            + " avec une économie de dix millions pour la région.",
        "Die beiden Krankenhäuser wollen sich im nächsten Jahr zusammenschließen, wie der Vorstand"
            + " am Montag in einer Mitteilung an die Presse erklärte.",
        "Los dos hospitales han anunciado que se van a fusionar el próximo año para ahorrar dinero"
            + " en la gestión de los servicios de la región.",
        "De twee ziekenhuizen willen volgend jaar fuseren, zo heeft het bestuur van de stichting in"
            + " een brief aan de medewerkers laten weten, en dat is niet voor het eerst.",
        "Dwa szpitale ogłosiły, że połączą się w przyszłym roku, aby oszczędzić na kosztach, co nie"
            + " jest dobrą wiadomością dla pracowników.",
        "两家医院宣布将于明年合并以节省开支这对于该地区的病人来说是一个好消息",
        "Две больницы объявили о том, что в следующем году они объединятся ради экономии средств."
      })
  void other_languages_are_not(String text) {
    assertThat(English.isLikely(text)).isFalse();
  }

  @Test
  void a_few_words_have_the_benefit_of_the_doubt() {
    assertThat(English.isLikely("Die Krankenhäuser wollen sich zusammenschließen.")).isTrue();
  }
}
