package cn.qinxue.services.payment;

import cn.qinxue.services.order.OrderState;

/** Why a gateway is not opened for an order, for the person who wants to pay. */
public sealed interface StartRefusal {
    /** In Chinese, what is wrong and what to do. */
    String message();

    record NotPending(OrderState state) implements StartRefusal {
        @Override
        public String message() {
            return "订单" + state.title() + "，不用再付款。";
        }
    }

    record Expired() implements StartRefusal {
        @Override
        public String message() {
            return "订单已过付款时间，请重新报名。";
        }
    }

    record NotConfirmed() implements StartRefusal {
        @Override
        public String message() {
            return "请先核对并确认订单，再付款。";
        }
    }

    record GatewayNotOffered() implements StartRefusal {
        @Override
        public String message() {
            return "请在列出的付款方式中选择一种。";
        }
    }

    record GatewayUnavailable(String title) implements StartRefusal {
        @Override
        public String message() {
            return title + "暂时连接不上，没有扣款，请过几分钟再试。";
        }
    }

    record MoneyHeld() implements StartRefusal {
        @Override
        public String message() {
            return "这个订单已收到一笔需要核对的付款，正在处理，请不要重复付款。";
        }
    }

    record TooManyAttempts() implements StartRefusal {
        @Override
        public String message() {
            return "这个订单尝试付款的次数太多，请取消订单后重新报名。";
        }
    }
}
