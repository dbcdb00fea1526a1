package cn.qinxue.web.portal;

import cn.qinxue.tenants.policy.DocumentKind;
import cn.qinxue.tenants.policy.DocumentPage;
import cn.qinxue.tenants.policy.DocumentPolicy;
import cn.qinxue.tenants.policy.DocumentTemplate;
import cn.qinxue.tenants.policy.Policy;
import java.util.List;
import java.util.Optional;

/**
 * A form that the policy offers on the portal, to be filled in by hand.
 *
 * @param path without the ending of its format
 */
public record BlankForm(String name, String path) {
    static List<BlankForm> of(List<Governed> governed) {
        return governed.stream()
                .flatMap(one -> registration(one.policy()).stream()
                        .map(document -> new BlankForm(
                                document.name(),
                                "/programmes/" + one.programme().code() + "/offline-registration")))
                .toList();
    }

    /** 线下报名登记表, where the policy has one and offers it on the portal. */
    static Optional<DocumentPolicy> registration(Policy policy) {
        return policy.document(DocumentKind.OFFLINE_REGISTRATION)
                .filter(document -> document.pages().contains(DocumentPage.PORTAL))
                .filter(document -> document.template() == DocumentTemplate.OFFLINE_REGISTRATION);
    }
}
