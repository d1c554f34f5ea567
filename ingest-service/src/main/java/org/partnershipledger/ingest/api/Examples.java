package org.partnershipledger.ingest.api;

/** Bodies for the description of the API; tests send them. */
final class Examples {
  static final String ARTICLE =
      """
      {
        "title": "Trusts share a chief executive",
        "text": "Wye Valley NHS Trust and South Warwickshire NHS Foundation Trust will share a \
      chief executive from April 2019. The boards said that a merger was not planned.",
        "url": "https://news.example.org/2019/trusts-share-a-chief-executive",
        "publisher": "Example News",
        "published": "2019-02-14"
      }""";

  static final String NEWS_ARTICLE =
      """
      {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Trusts share a chief executive",
        "articleBody": "Wye Valley NHS Trust and South Warwickshire NHS Foundation Trust will \
      share a chief executive from April 2019. The boards said that a merger was not planned.",
        "url": "https://news.example.org/2019/trusts-share-a-chief-executive",
        "publisher": { "@type": "Organization", "name": "Example News" },
        "datePublished": "2019-02-14T09:30:00Z"
      }""";

  static final String HTML =
      """
      <html><head><title>Trusts share a chief executive</title>
      <meta property="article:published_time" content="2019-02-14T09:30:00Z"></head>
      <body><article><h1>Trusts share a chief executive</h1>
      <p>Wye Valley NHS Trust and South Warwickshire NHS Foundation Trust will share a chief \
      executive from April 2019.</p>
      <p>The boards said that a merger was not planned.</p></article></body></html>""";

  static final String TEXT =
      """
      Wye Valley NHS Trust and South Warwickshire NHS Foundation Trust will share a chief \
      executive from April 2019. The boards said that a merger was not planned.""";

  static final String LINES =
      """
      {"title":"First","text":"Wye Valley NHS Trust is to join a group.","published":"2019-02-14"}
      {"title":"Second","text":"The trust confirmed its plans.","published":"2019-03-01"}
      """;

  static final String ACCEPTED =
      """
      {
        "articleId": "9b0d2f86-6b7b-5d0c-8a54-5d3c5b3a2f10",
        "revision": "0c9f1b1e-53de-5f0c-9d0a-9f4f7d8a6c21",
        "links": { "withdraw": "/articles/9b0d2f86-6b7b-5d0c-8a54-5d3c5b3a2f10" }
      }""";

  static final String RESULTS =
      """
      {"line":1,"status":202,"articleId":"9b0d2f86-6b7b-5d0c-8a54-5d3c5b3a2f10"}
      {"line":2,"status":422,"problem":{"type":"https://partnershipledger.org/problems/\
      invalid-article","title":"The article cannot be taken","status":422,\
      "detail":"/text is missing","instance":"/articles"}}
      """;

  static final String PROBLEM =
      """
      {
        "type": "https://partnershipledger.org/problems/invalid-article",
        "title": "The article cannot be taken",
        "status": 422,
        "detail": "/published is in the future",
        "instance": "/articles",
        "errors": [{ "pointer": "/published", "message": "is in the future" }]
      }""";

  private Examples() {}
}
