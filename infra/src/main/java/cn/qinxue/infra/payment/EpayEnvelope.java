package cn.qinxue.infra.payment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The envelope of the public-payment platform.
 *
 * @param appid whose it is
 * @param noise used once; an answer repeats that of its request
 * @param timestamp milliseconds since 1970
 * @param version of the protocol
 * @param data Base64 of a JSON object
 * @param sign HMAC-SHA256 over the canonical text, in lower-case hex
 */
public record EpayEnvelope(String appid, String noise, String timestamp, String version, String data, String sign) {
    /** The only version there is. */
    public static final String VERSION = "1.0";

    /** Strict, so that nobody can read two things into one text. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A new envelope around an object. */
    public static EpayEnvelope sealed(String appid, byte[] secret, Instant now, Map<String, ?> data) {
        return sealed(appid, secret, now, UUID.randomUUID().toString(), data);
    }

    /** An envelope that answers another, by its noise. */
    public static EpayEnvelope sealed(String appid, byte[] secret, Instant now, String noise, Map<String, ?> data) {
        try {
            String encoded = Base64.getEncoder().encodeToString(JSON.writeValueAsBytes(data));
            var open = new EpayEnvelope(appid, noise, Long.toString(now.toEpochMilli()), VERSION, encoded, "");
            return new EpayEnvelope(appid, noise, open.timestamp, VERSION, encoded, open.expectedSign(secret));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads an envelope, believing nothing yet.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static EpayEnvelope read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return new EpayEnvelope(
                    text(node, "appid"),
                    text(node, "noise"),
                    text(node, "timestamp"),
                    text(node, "version"),
                    text(node, "data"),
                    text(node, "sign"));
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException("no JSON", noJson);
        }
    }

    /** Whether the sign was made with this secret. */
    public boolean holds(byte[] secret) {
        return MessageDigest.isEqual(
                expectedSign(secret).getBytes(StandardCharsets.UTF_8), sign.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The object inside; only worth reading once the sign holds.
     *
     * @throws IllegalArgumentException if there is none
     */
    public JsonNode content() {
        try {
            JsonNode node = JSON.readTree(Base64.getDecoder().decode(data));
            if (!node.isObject()) {
                throw new IllegalArgumentException("data is no JSON object");
            }
            return node;
        } catch (IOException noJson) {
            throw new IllegalArgumentException("data is no JSON", noJson);
        }
    }

    /** The envelope as JSON. */
    public String json() {
        ObjectNode node = JSON.createObjectNode();
        fields().forEach(node::put);
        return node.put(SignedText.SIGN, sign).toString();
    }

    private Map<String, String> fields() {
        return new TreeMap<>(
                Map.of("appid", appid, "noise", noise, "timestamp", timestamp, "version", version, "data", data));
    }

    private String expectedSign(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] text = SignedText.canonical(fields()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(text));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot sign with the secret of the appid", broken);
        }
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException("no text field " + field);
        }
        return value.textValue();
    }
}
