package cn.qinxue.reports.document;

import cn.qinxue.services.certificate.DocumentHead;
import cn.qinxue.services.certificate.Holder;
import cn.qinxue.services.certificate.Issue;
import cn.qinxue.services.certificate.YearHours;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters that both templates share, named as in the JRXML; every text is ready to print. */
final class DocumentFields {
    private static final String NONE = "—";
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Map<String, Object> fields = new HashMap<>();
    private final Typefaces typefaces;

    DocumentFields(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** An amount of hundredths of a credit hour as people write it: 40, 2.5. */
    static String hours(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    DocumentFields head(DocumentHead head) {
        fields.put("demonstration", head.demonstration());
        return text("province", head.province()).text("title", head.title()).text("organiser", head.organiser());
    }

    DocumentFields holder(Holder holder) {
        return text("name", holder.name())
                .text("idNumber", holder.maskedIdNumber())
                .text("gender", holder.gender())
                .text("employer", holder.employer())
                .text("trade", holder.trade())
                .text("level", holder.level());
    }

    DocumentFields hours(YearHours hours) {
        return text("programme", hours.programme())
                .text("year", Integer.toString(hours.year()))
                .text("required", hours(hours.required()))
                .text("earned", hours(hours.earned()));
    }

    DocumentFields issue(@Nullable Issue issue) {
        fields.put("issued", issue != null);
        if (issue == null) {
            return this;
        }
        var address = issue.checkUrl().toASCIIString();
        fields.put("qr", new QrCode(address));
        return text("number", issue.number())
                .text("issuedOn", issue.issuedOn().format(CHINESE_DAY))
                .text("checkUrl", address);
    }

    DocumentFields text(String name, @Nullable String value) {
        fields.put(name, value == null || value.isBlank() ? NONE : typefaces.styled(value));
        return this;
    }

    Map<String, Object> toMap() {
        return fields;
    }
}
