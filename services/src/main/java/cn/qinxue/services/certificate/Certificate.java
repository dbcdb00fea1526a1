package cn.qinxue.services.certificate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 培训证明: that a person completed a year. It keeps what it said on the day of issue, whatever is changed later.
 *
 * @param number printed on it, such as {@code JIANGSU-2026-0000001}
 * @param enrollment the class whose completion it certifies
 * @param name of the person on that day; with the number it opens the public check
 * @param policyVersion whose documents say what it shows and where it is offered
 * @param sheet what the paper says; the address of its check is a path of the tenant's host
 * @param withdrawnAt null while it is valid
 */
@MappedEntity
public record Certificate(
        @Id UUID id,
        String number,
        UUID enrollment,
        UUID staff,
        int year,
        String name,
        UUID policyVersion,
        @TypeDef(type = DataType.JSON) CertificateSheet sheet,
        Instant issuedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

    /** Whether it has not been withdrawn. */
    public boolean valid() {
        return withdrawnAt == null;
    }

    /** What to print, with the check's full address below {@code origin}, such as {@code https://js.example.cn}. */
    public CertificateSheet sheet(URI origin) {
        return new CertificateSheet(sheet.head(), sheet.holder(), issue(origin), sheet.hours(), sheet.certified());
    }

    /** Number, day of issue and the full address of the check below {@code origin}. */
    public Issue issue(URI origin) {
        var issue = sheet.issue();
        return new Issue(issue.number(), issue.issuedOn(), origin.resolve(issue.checkUrl()));
    }

    /** The same certificate, not valid any more. */
    Certificate withdrawn(String reason, Instant now) {
        if (!valid()) {
            throw new IllegalStateException("certificate " + number + " is withdrawn");
        }
        return new Certificate(id, number, enrollment, staff, year, name, policyVersion, sheet, issuedAt, now, reason);
    }
}
