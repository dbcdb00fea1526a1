package cn.qinxue.infra.payment.sandbox;

import cn.qinxue.infra.payment.Pem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The sandbox's keys and those of its merchants, made at the first start and kept in its folder. */
final class SandboxKeys {
    private final Path folder;

    SandboxKeys(Path folder) {
        this.folder = folder;
        make("bank");
        make("merchant");
        if (!Files.exists(folder.resolve("epay.secret"))) {
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            write("epay.secret", HexFormat.of().formatHex(secret));
        }
    }

    PrivateKey bank() {
        return Pem.privateKey(folder.resolve("bank.pem"));
    }

    PublicKey bankPublic() {
        return Pem.publicKey(folder.resolve("bank-public.pem"));
    }

    PrivateKey merchant() {
        return Pem.privateKey(folder.resolve("merchant.pem"));
    }

    PublicKey merchantPublic() {
        return Pem.publicKey(folder.resolve("merchant-public.pem"));
    }

    /** Each appid has a secret of its own, so that one tenant's notice is a forgery at another. */
    byte[] epaySecret(String appid) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] secret = HexFormat.of().parseHex(Files.readString(folder.resolve("epay.secret")));
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(appid.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException("the sandbox has no usable secret", broken);
        }
    }

    /** The public key is written first: a private one without it would never be completed after a crash. */
    private void make(String name) {
        if (Files.exists(folder.resolve(name + ".pem"))) {
            return;
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            write(name + "-public.pem", Pem.text(pair.getPublic()));
            write(name + ".pem", Pem.text(pair.getPrivate()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the sandbox cannot make keys", broken);
        }
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder);
            Path next = Files.writeString(folder.resolve(name + ".next"), text);
            Files.move(next, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the sandbox cannot keep its keys in " + folder, unwritable);
        }
    }
}
