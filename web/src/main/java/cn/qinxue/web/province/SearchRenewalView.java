package cn.qinxue.web.province;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.web.form.Form;

/** The question before a search index is built anew. */
public record SearchRenewalView(Tenant tenant, Form form) {}
