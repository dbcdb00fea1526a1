package cn.qinxue.web.component;

import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Pager;

/** What the components page shows that is not written in its template. */
public record ComponentView(Form form, Pager pager) {}
