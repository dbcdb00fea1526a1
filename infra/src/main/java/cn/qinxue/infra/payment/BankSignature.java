package cn.qinxue.infra.payment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** RSA-SHA256 over the canonical text: how merchant and bank sign their forms. */
public final class BankSignature {
    private static final String ALGORITHM = "SHA256withRSA";

    private BankSignature() {}

    /** The fields with their signature. */
    public static Map<String, String> signed(Map<String, String> fields, PrivateKey key) {
        Map<String, String> signed = new LinkedHashMap<>(fields);
        signed.put(SignedText.SIGN, sign(fields, key));
        return signed;
    }

    /** Whether the fields carry the signature of the key's owner. */
    public static boolean holds(Map<String, String> fields, PublicKey key) {
        String sign = fields.get(SignedText.SIGN);
        if (sign == null) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text(fields));
            byte[] bytes = Base64.getDecoder().decode(sign);
            // One signature has one spelling: Base64 would let the last character vary.
            return Base64.getEncoder().encodeToString(bytes).equals(sign) && signature.verify(bytes);
        } catch (IllegalArgumentException | GeneralSecurityException malformed) {
            return false;
        }
    }

    private static String sign(Map<String, String> fields, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text(fields));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot sign with the merchant's key", broken);
        }
    }

    private static byte[] text(Map<String, String> fields) {
        return SignedText.canonical(fields).getBytes(StandardCharsets.UTF_8);
    }
}
