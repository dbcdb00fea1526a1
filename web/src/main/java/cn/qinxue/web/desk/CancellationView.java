package cn.qinxue.web.desk;

import cn.qinxue.services.desk.DeskLine;
import cn.qinxue.web.form.Form;

/** Which registration is to be cancelled, and why. */
public record CancellationView(DeskLine line, Form form) {}
