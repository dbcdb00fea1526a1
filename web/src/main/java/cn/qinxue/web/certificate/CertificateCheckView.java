package cn.qinxue.web.certificate;

import cn.qinxue.services.certificate.CertificateCheck;
import cn.qinxue.web.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * The public check.
 *
 * @param check null before anything was asked
 */
public record CertificateCheckView(Form form, @Nullable CertificateCheck check) {}
