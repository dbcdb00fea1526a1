package cn.qinxue.services.payment;

import cn.qinxue.services.audit.Deed;

/** Why the office cannot put a problem right in the way it wants. */
public sealed interface ProblemRefusal {
    /** In Chinese, what is wrong and what to do. */
    String message();

    record AlreadyResolved(PaymentProblem.Resolution resolution) implements ProblemRefusal {
        @Override
        public String message() {
            return "已经有人处理过：" + resolution.title() + "。";
        }
    }

    record NoMoneyHeld() implements ProblemRefusal {
        @Override
        public String message() {
            return "这里没有待处理的款，请与支付网关核对后登记“核实无误”。";
        }
    }

    record CannotOpen() implements ProblemRefusal {
        @Override
        public String message() {
            return "订单里的班已不能开通，请退款。";
        }
    }

    record MustGoBack() implements ProblemRefusal {
        @Override
        public String message() {
            return "这笔款是多收的，请退款。";
        }
    }

    record MoneyHeld() implements ProblemRefusal {
        @Override
        public String message() {
            return "这里还有一笔未入账的款，请按已付款开班或退款。";
        }
    }

    record BadRemark() implements ProblemRefusal {
        @Override
        public String message() {
            return "请填写处理说明，最多 " + Deed.LONGEST_REASON + " 个字。";
        }
    }
}
