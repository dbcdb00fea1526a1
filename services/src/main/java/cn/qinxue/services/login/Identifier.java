package cn.qinxue.services.login;

import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.tenants.secret.PersonalNumbers;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** What somebody typed to name an account, in the one form in which it is kept. {@link #toString} masks it. */
public record Identifier(String value) {

    /** Mobile and ID numbers however they were typed; anything else is an account name, in any letter case. */
    public static Identifier of(String typed) {
        if (MobileNumber.refusals(typed).isEmpty()) {
            return new Identifier(MobileNumber.of(typed).value());
        }
        if (IdNumber.refusals(typed, LocalDate.MAX).isEmpty()) {
            return new Identifier(IdNumber.of(typed).value());
        }
        return new Identifier(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return PersonalNumbers.masked(value);
    }
}
