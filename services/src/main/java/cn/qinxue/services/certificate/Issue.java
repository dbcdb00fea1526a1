package cn.qinxue.services.certificate;

import java.net.URI;
import java.time.LocalDate;

/** A document's number, its day of issue and the public page that checks it, printed as text and as a QR code. */
public record Issue(String number, LocalDate issuedOn, URI checkUrl) {}
