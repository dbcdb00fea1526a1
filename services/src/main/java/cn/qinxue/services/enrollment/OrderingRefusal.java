package cn.qinxue.services.enrollment;

import cn.qinxue.services.order.OrderRefusal;
import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.policy.PolicyRefusal;

/** Why classes are not ordered, for the person who filled in the order. */
public sealed interface OrderingRefusal {
    /** The form field it belongs to. */
    default String field() {
        return "lines";
    }

    /** In Chinese, what is wrong and what to do. */
    String message();

    record NotAwaiting(String title, Enrollment.State state) implements OrderingRefusal {
        @Override
        public String message() {
            return "“" + title + "”" + state.label() + "，不用再缴费。";
        }
    }

    record WindowClosed(String title, PolicyRefusal cause) implements OrderingRefusal {
        @Override
        public String message() {
            return "“" + title + "”：" + cause.message();
        }
    }

    /** Courses are chosen before payment there (decision 17). */
    record NotSelected(String title, int hours) implements OrderingRefusal {
        @Override
        public String message() {
            return "“" + title + "”还有 " + CreditHours.text(hours) + " 学时没有选课，请先选课再缴费。";
        }
    }

    record NoCommonGateway() implements OrderingRefusal {
        @Override
        public String message() {
            return "这些班的缴费方式不同，请分开缴费。";
        }
    }

    /** The order itself is not as it should be. */
    record ByOrder(OrderRefusal cause) implements OrderingRefusal {
        @Override
        public String field() {
            return cause.field();
        }

        @Override
        public String message() {
            return cause.message();
        }
    }
}
