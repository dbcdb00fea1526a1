package cn.qinxue.services.certificate;

import cn.qinxue.services.limit.Limit;
import cn.qinxue.services.limit.RateLimits;
import cn.qinxue.services.staff.PersonName;
import jakarta.inject.Singleton;

/** The public check of certificates: number and name together, and not too often from one address. */
@Singleton
public class CertificateChecks {
    private final CertificateRepository repository;
    private final RateLimits limits;

    CertificateChecks(CertificateRepository repository, RateLimits limits) {
        this.repository = repository;
        this.limits = limits;
    }

    /** What is known of the certificate of this number and person. */
    public CertificateCheck check(String number, String name) {
        var pause = limits.takeHere(Limit.CERTIFICATE_CHECK);
        if (pause.isPresent()) {
            return new CertificateCheck.TooOften(pause.get());
        }
        return repository
                .findByNumber(CertificateNumberRules.normalized(number))
                .filter(certificate -> certificate.name().equals(PersonName.clean(name)))
                .<CertificateCheck>map(CertificateChecks::found)
                .orElseGet(CertificateCheck.NotIssued::new);
    }

    private static CertificateCheck.Found found(Certificate certificate) {
        var sheet = certificate.sheet();
        return new CertificateCheck.Found(
                certificate.number(),
                masked(certificate.name()),
                sheet.head().title(),
                sheet.hours().programme(),
                certificate.year(),
                sheet.hours().earned(),
                sheet.issue().issuedOn(),
                certificate.withdrawnAt());
    }

    /** The family name's first character, and a star for each that follows. */
    static String masked(String name) {
        int rest = name.codePointCount(0, name.length()) - 1;
        return Character.toString(name.codePointAt(0)) + "*".repeat(rest);
    }
}
