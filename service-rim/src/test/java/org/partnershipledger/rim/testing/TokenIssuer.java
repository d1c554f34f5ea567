package org.partnershipledger.rim.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.crypto.spec.SecretKeySpec;

/**
 * An OpenID Connect provider on the loopback address, as far as those need it who verify tokens.
 */
public final class TokenIssuer {
  private static final String ADDRESS = "partnershipledger.test.issuer";
  private static final String PRIVATE = ADDRESS + ".private";
  private static final String PUBLIC = ADDRESS + ".public";

  /** The client with which people log in. */
  public static final String CLIENT = "dashboard";

  private static final String AUDIENCE = "partnership-ledger";
  private static final String KEY = "first";
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

  private TokenIssuer() {}

  /**
   * Where it is; the first call starts it. It ends with the tests' JVM, and is one for all of it.
   */
  public static String address() {
    synchronized (System.class) {
      String address = System.getProperty(ADDRESS);
      if (address == null) {
        KeyPair keys = newKeys();
        System.setProperty(PRIVATE, text(keys.getPrivate().getEncoded()));
        System.setProperty(PUBLIC, text(keys.getPublic().getEncoded()));
        address = start();
        System.setProperty(ADDRESS, address);
      }
      return address;
    }
  }

  /** A token of a user who has these roles. */
  public static String token(String user, String... roles) {
    return signed(claims(user, roles), KEY, privateKey());
  }

  /** Tokens that must not be trusted, by what is wrong with them. */
  public static Map<String, String> badTokens() {
    Map<String, String> bad = new LinkedHashMap<>();
    bad.put("is no token", "a.b.c");
    bad.put(
        "has run out",
        signed(
            admin()
                .issuedAt(Instant.now().minusSeconds(600))
                .expiresAt(Instant.now().minusSeconds(60)),
            KEY,
            privateKey()));
    bad.put("is of another issuer", changed(c -> c.issuer("https://login.example.org")));
    bad.put("is for another audience", changed(c -> c.audience("another-service")));
    bad.put("names an unknown key", signed(admin(), "second", newKeys().getPrivate()));
    bad.put("is signed with another key", signed(admin(), KEY, newKeys().getPrivate()));
    bad.put("is not signed", unsigned());
    bad.put(
        "is signed with the public key as a secret",
        admin()
            .jws()
            .algorithm(SignatureAlgorithm.HS256)
            .keyId(KEY)
            .sign(new SecretKeySpec(publicKey().getEncoded(), "HmacSHA256")));
    return bad;
  }

  private static String changed(UnaryOperator<JwtClaimsBuilder> change) {
    return signed(change.apply(admin()), KEY, privateKey());
  }

  private static JwtClaimsBuilder admin() {
    return claims("mallory", "admin");
  }

  private static JwtClaimsBuilder claims(String user, String... roles) {
    return Jwt.issuer(address())
        .subject(user)
        .upn(user)
        .audience(AUDIENCE)
        .groups(Set.of(roles))
        .expiresIn(600);
  }

  private static String signed(JwtClaimsBuilder claims, String key, PrivateKey by) {
    return claims.jws().algorithm(SignatureAlgorithm.RS256).keyId(key).sign(by);
  }

  private static String unsigned() {
    String claims = token("mallory", "admin").split("\\.")[1];
    return URL.encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8))
        + "."
        + claims
        + ".";
  }

  private static String start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      String address = "http://127.0.0.1:" + server.getAddress().getPort();
      serve(
          server,
          "/.well-known/openid-configuration",
          """
          {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorise",
           "token_endpoint": "%1$s/token", "response_types_supported": ["code"],
           "subject_types_supported": ["public"],
           "id_token_signing_alg_values_supported": ["RS256"]}
          """
              .formatted(address));
      serve(
          server,
          "/keys",
          """
          {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}
          """
              .formatted(
                  KEY,
                  URL.encodeToString(unsigned(publicKey().getModulus().toByteArray())),
                  URL.encodeToString(publicKey().getPublicExponent().toByteArray())));
      server.createContext("/token", TokenIssuer::exchange);
      server.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
      return address;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A code is a user and a role, with a point between them; it is good for tokens of both. */
  private static void exchange(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String[] code = body.replaceFirst("(?s).*\\bcode=([\\w.]+).*", "$1").split("\\.");
    String identity = signed(claims(code[0]).audience(CLIENT), KEY, privateKey());
    answer(
        exchange,
        """
        {"access_token": "%s", "id_token": "%s", "token_type": "Bearer", "expires_in": 600}
        """
            .formatted(token(code[0], code[1]), identity));
  }

  /** A number's bytes without the zero that keeps it from being negative. */
  private static byte[] unsigned(byte[] number) {
    return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
  }

  private static void serve(HttpServer server, String path, String document) {
    server.createContext(path, exchange -> answer(exchange, document));
  }

  private static void answer(HttpExchange exchange, String document) throws IOException {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PrivateKey privateKey() {
    try {
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes(PRIVATE)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAPublicKey publicKey() {
    try {
      return (RSAPublicKey)
          KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes(PUBLIC)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] bytes(String property) {
    return Base64.getDecoder().decode(System.getProperty(property));
  }
}
