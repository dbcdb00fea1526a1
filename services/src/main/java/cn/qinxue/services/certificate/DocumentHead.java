package cn.qinxue.services.certificate;

import cn.qinxue.tenants.policy.DocumentField;
import cn.qinxue.tenants.policy.DocumentPolicy;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What stands at the head and foot of a document and what it shows: the tenant's title (江苏省工勤人员继续教育), the title
 * and the fields in the order of the policy's document, and the office that issues it; {@code demonstration} marks
 * every page as 演示数据.
 */
@Serdeable
public record DocumentHead(
        String province, String title, List<DocumentField> fields, String organiser, boolean demonstration) {

    public DocumentHead {
        fields = List.copyOf(fields);
    }

    /** What stands around a document of the bound tenant today. */
    public static DocumentHead of(Policy policy, DocumentPolicy document) {
        var tenant = Tenancy.current();
        return new DocumentHead(
                tenant.title(), document.title(), document.fields(), tenant.organiser(), policy.demonstration());
    }
}
