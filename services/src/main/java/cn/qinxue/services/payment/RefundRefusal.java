package cn.qinxue.services.payment;

import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.order.OrderLineState;
import cn.qinxue.services.order.OrderState;

/** Why money is not given back, for the person who asks. */
public sealed interface RefundRefusal {
    /** In Chinese, what is wrong and what to do. */
    String message();

    record NotPaid(OrderState state) implements RefundRefusal {
        @Override
        public String message() {
            return "订单" + state.title() + "，没有可退的款。";
        }
    }

    record NoLines() implements RefundRefusal {
        @Override
        public String message() {
            return "请选择要退款的班。";
        }
    }

    record LineNotOpened(String title, OrderLineState state) implements RefundRefusal {
        @Override
        public String message() {
            return "“" + title + "”" + state.title() + "，不能再退款。";
        }
    }

    record NothingPaid() implements RefundRefusal {
        @Override
        public String message() {
            return "这些班没有收费，不用退款。";
        }
    }

    record MoreThanReceived() implements RefundRefusal {
        @Override
        public String message() {
            return "退款合计超过了实收金额，请核对已退的款。";
        }
    }

    record NoReason() implements RefundRefusal {
        @Override
        public String message() {
            return "请填写原因。";
        }
    }

    record ReasonTooLong() implements RefundRefusal {
        @Override
        public String message() {
            return "原因最多 " + Deed.LONGEST_REASON + " 个字，请写短一些。";
        }
    }

    record AlreadyDecided(RefundState state) implements RefundRefusal {
        @Override
        public String message() {
            return "这笔退款" + state.title() + "，不能再处理。";
        }
    }

    record MustGoBack() implements RefundRefusal {
        @Override
        public String message() {
            return "这笔款是多收的，必须退还，不能驳回。";
        }
    }
}
