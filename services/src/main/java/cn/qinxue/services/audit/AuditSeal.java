package cn.qinxue.services.audit;

import cn.qinxue.tenants.secret.MasterKey;
import cn.qinxue.tenants.tenant.Tenancy;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import javax.crypto.Mac;

/**
 * Seals an entry: HMAC-SHA256 over the hash before it and its content, under a key of the bound tenant. With a plain
 * hash, whoever can change the rows could forge the rest of the chain too.
 */
@Singleton
final class AuditSeal {
    static final byte[] BEGINNING = new byte[32];

    private final MasterKey masterKey;

    AuditSeal(MasterKey masterKey) {
        this.masterKey = masterKey;
    }

    byte[] of(byte[] before, AuditEntry entry) {
        var key = masterKey.derive("audit/" + Tenancy.current().schemaName(), "HmacSHA256");
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(before);
            return mac.doFinal(canonical(entry));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks HmacSHA256", e);
        }
    }

    /** Each field with its length in front, so that no two entries have the same bytes. */
    private static byte[] canonical(AuditEntry entry) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(entry.number());
            write(out, instant(entry.at()));
            for (var text : List.of(
                    entry.account() == null ? "" : entry.account().toString(),
                    entry.accountName(),
                    entry.action().name(),
                    entry.subject(),
                    entry.address(),
                    entry.beforeValue(),
                    entry.afterValue())) {
                write(out, text.getBytes(StandardCharsets.UTF_8));
            }
            // Entries without an office are sealed as they were before there were offices.
            if (entry.officePath() != null) {
                write(out, entry.officePath().value().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] instant(Instant at) {
        return at.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(DataOutputStream out, byte[] field) throws IOException {
        out.writeInt(field.length);
        out.write(field);
    }
}
