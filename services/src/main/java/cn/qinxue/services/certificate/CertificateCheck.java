package cn.qinxue.services.certificate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody who holds a certificate in hand learns about it. */
public sealed interface CertificateCheck {

    /**
     * It was issued.
     *
     * @param maskedName of the person: 张*
     * @param title of the document
     * @param hours what was earned, hundredths of a credit hour
     * @param withdrawnAt null while it is valid
     */
    record Found(
            String number,
            String maskedName,
            String title,
            String programme,
            int year,
            int hours,
            LocalDate issuedOn,
            @Nullable Instant withdrawnAt)
            implements CertificateCheck {
        /** Whether it holds today. */
        public boolean valid() {
            return withdrawnAt == null;
        }
    }

    /** There is none of this number for a person of this name; which of the two is wrong is not said. */
    record NotIssued() implements CertificateCheck {}

    /** Asked too often from here; after this time one may ask again. */
    record TooOften(Duration pause) implements CertificateCheck {
        /** Whole seconds, rounded up. */
        public long seconds() {
            return pause.toSeconds() + 1;
        }
    }
}
