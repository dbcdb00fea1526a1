package cn.qinxue.web.enrollment;

import cn.qinxue.services.enrollment.OrderPreview;
import cn.qinxue.web.form.Form;

/** The form that asks for the money of a class back. */
public record RefundView(OrderPreview.Line line, Form form) {}
