package cn.qinxue.web.desk;

import cn.qinxue.services.desk.DeskLine;
import cn.qinxue.web.form.Form;

/** Whose registration is to become an online place. */
public record OnlineMoveView(DeskLine line, Form form) {}
