package cn.qinxue.web.certificate;

import cn.qinxue.services.certificate.Certificate;
import cn.qinxue.tenants.policy.DocumentPolicy;
import java.util.List;
import java.util.function.Function;

/**
 * A learner's certificates.
 *
 * @param inArchive whether there are others, which their policies offer in the archive
 */
public record CertificatesView(List<Line> lines, boolean inArchive) {
    /** One certificate and what its policy says of it. */
    public record Line(Certificate certificate, DocumentPolicy document) {}

    static CertificatesView of(
            List<Certificate> certificates, Function<Certificate, DocumentPolicy> document, boolean inArchive) {
        return new CertificatesView(
                certificates.stream()
                        .map(certificate -> new Line(certificate, document.apply(certificate)))
                        .toList(),
                inArchive);
    }
}
