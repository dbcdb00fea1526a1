package cn.qinxue.web.login;

import cn.qinxue.services.login.LoginWay;
import cn.qinxue.web.form.Form;

/** The first page of a login by text message: its form and how people name themselves. */
public record SmsLoginView(Form form, LoginWay way) {}
