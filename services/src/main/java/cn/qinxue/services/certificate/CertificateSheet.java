package cn.qinxue.services.certificate;

import io.micronaut.serde.annotation.Serdeable;

/** Everything a training certificate 培训证明 prints; it reads nothing else, so it can be printed again unchanged. */
@Serdeable
public record CertificateSheet(
        DocumentHead head, Holder holder, Issue issue, YearHours hours, CertifiedClass certified) {}
