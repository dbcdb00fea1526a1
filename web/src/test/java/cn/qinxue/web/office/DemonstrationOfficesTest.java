package cn.qinxue.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.account.LoginName;
import cn.qinxue.services.account.LoginNameRepository;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.web.testbase.Provinces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is printed at the start of the demonstration can log in, and is at the office that the line says. */
class DemonstrationOfficesTest {
    @ParameterizedTest
    @CsvSource({
        "jiangsu, jsadmin, 江苏省工考办",
        "jiangsu, jsread, 江苏省工考办",
        "jiangsu, ntadmin, 南通市工考办",
        "jiangsu, haadmin, 海安市工考办",
        "jiangsu, wxadmin, 无锡市工考办",
        "fujian, fjadmin, 福建省工考办",
        "fujian, fjread, 福建省工考办",
        "fujian, fzadmin, 福州市工考办",
        "fujian, mhadmin, 闽侯县工考办",
        "fujian, qzadmin, 泉州市工考办"
    })
    void printedAdministratorsAreThere(String province, String accountName, String office) {
        Tenant tenant = province.equals("jiangsu") ? Provinces.jiangsu() : Provinces.fujian();
        var hash =
                Tenancy.call(tenant, () -> Provinces.bean(PersonalNumbers.class).lookupHash(accountName));
        var account = Tenancy.call(
                        tenant, () -> Provinces.bean(LoginNameRepository.class).findById(hash))
                .map(LoginName::account)
                .orElseThrow();
        var stored = (String) Provinces.rows(tenant, "SELECT password_hash FROM account WHERE id = ?", account)
                .getFirst();
        assertThat(Provinces.bean(Passwords.class).matches(Provinces.PASSWORD, stored))
                .isTrue();
        var token = new Provinces.Person(tenant, accountName, account).logIn();
        var home = Provinces.get(tenant, token, "/office");
        assertThat(home.code()).isEqualTo(200);
        assertThat(home.getBody().orElse("")).contains(office + "管理");
    }
}
