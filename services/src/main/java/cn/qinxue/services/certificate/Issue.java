package cn.qinxue.services.certificate;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.LocalDate;

/** A document's number, its day of issue and the public page that checks it, printed as text and as a QR code. */
@Serdeable
public record Issue(String number, LocalDate issuedOn, URI checkUrl) {}
