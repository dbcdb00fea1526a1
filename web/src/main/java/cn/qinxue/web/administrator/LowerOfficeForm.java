package cn.qinxue.web.administrator;

import cn.qinxue.services.office.LowerOffice;
import cn.qinxue.web.form.Form;

/** The form that opens the first administrator of an office below. */
public record LowerOfficeForm(LowerOffice office, Form form) {}
