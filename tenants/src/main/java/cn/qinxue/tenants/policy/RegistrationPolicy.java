package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import java.util.List;

/**
 * How people come to an account and identify themselves.
 *
 * @param loginBy what may be typed to name the account
 * @param proofs what may prove it; one of them is enough
 */
public record RegistrationPolicy(RegistrationMethod method, List<LoginIdentifier> loginBy, List<LoginProof> proofs)
        implements Checked {
    public RegistrationPolicy {
        loginBy = List.copyOf(loginBy);
        proofs = List.copyOf(proofs);
    }

    @Override
    public void check(Findings findings) {
        Repeats.refuse(loginBy, LoginIdentifier::label, findings.at("loginBy"));
        Repeats.refuse(proofs, LoginProof::label, findings.at("proofs"));
        if (loginBy.isEmpty()) {
            findings.refuse("loginBy", "至少要有一种登录标识，请补充。");
        }
        if (proofs.isEmpty()) {
            findings.refuse("proofs", "至少要有一种登录凭证，请补充：仅凭姓名和身份证号登录不安全。");
        }
    }
}
