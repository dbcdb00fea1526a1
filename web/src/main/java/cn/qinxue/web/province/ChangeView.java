package cn.qinxue.web.province;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.web.form.Form;

/** The question before a province is put on or off the air. */
public record ChangeView(Tenant tenant, ProvinceChange change, Form form) {
    public String title() {
        return tenant.name() + "：" + change.label();
    }
}
