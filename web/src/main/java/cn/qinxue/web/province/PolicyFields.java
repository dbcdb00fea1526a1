package cn.qinxue.web.province;

import cn.qinxue.tenants.policy.PaymentGateway;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.Qualification;
import cn.qinxue.web.fragment.Option;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What the page of the policy shows besides what is in the form's fields. */
public record PolicyFields(Policy policy) {

    public PolicyTable table() {
        return PolicyTable.of(policy);
    }

    public List<Option> qualifications() {
        return Arrays.stream(Qualification.values())
                .map(each -> Option.of(each.name(), each.label()))
                .toList();
    }

    public List<Option> gateways() {
        return Arrays.stream(PaymentGateway.values())
                .map(each -> Option.of(each.name(), each.label()))
                .toList();
    }

    public List<Option> tests() {
        return List.of(Option.of(PolicyForm.QUIZ, "每门课学完做测验"), Option.of(PolicyForm.EXAM, "整个班学完考试"));
    }

    /** The numbers of the contacts. */
    public List<Integer> contacts() {
        return IntStream.range(0, policy.contacts().size()).boxed().toList();
    }

    /** What stands beside a part on which the notices of the template's province say nothing. */
    public String hint(String... paths) {
        boolean open = Arrays.stream(paths).anyMatch(policy::isSetByOffice);
        return open ? "模板里是举例的值，请按本省公告填写。" : "";
    }
}
