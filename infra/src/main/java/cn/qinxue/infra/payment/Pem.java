package cn.qinxue.infra.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** RSA keys in PEM files: PKCS #8 for private, X.509 for public ones. */
public final class Pem {
    private Pem() {}

    /**
     * Reads a private key.
     *
     * @throws IllegalArgumentException if the file holds none
     */
    public static PrivateKey privateKey(Path file) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes(file)));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("no RSA private key (PKCS #8, PEM): " + file, noKey);
        }
    }

    /**
     * Reads a public key.
     *
     * @throws IllegalArgumentException if the file holds none
     */
    public static PublicKey publicKey(Path file) {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes(file)));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("no RSA public key (X.509, PEM): " + file, noKey);
        }
    }

    /** The key as PEM text. */
    public static String text(Key key) {
        String kind = key instanceof PrivateKey ? "PRIVATE KEY" : "PUBLIC KEY";
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }

    private static byte[] bytes(Path file) {
        try {
            return Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----[A-Z ]+-----", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the key " + file, unreadable);
        } catch (IllegalArgumentException noBase64) {
            throw new IllegalArgumentException("no PEM file: " + file, noBase64);
        }
    }
}
