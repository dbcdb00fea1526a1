package cn.qinxue.services.certificate;

/** Everything a training certificate 培训证明 prints; it reads nothing else, so it can be printed again unchanged. */
public record CertificateSheet(
        DocumentHead head, Holder holder, Issue issue, YearHours hours, CertifiedClass certified) {}
