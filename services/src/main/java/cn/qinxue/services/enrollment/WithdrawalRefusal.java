package cn.qinxue.services.enrollment;

import java.time.LocalDate;

/** Why a learner cannot leave a class, or not with the money. */
public sealed interface WithdrawalRefusal {
    /** In Chinese, what stands in the way and what to do. */
    String message();

    record NotPossible(Enrollment.State state) implements WithdrawalRefusal {
        @Override
        public String message() {
            return "这个班" + state.label() + "，不能再取消。";
        }
    }

    record InUnpaidOrder(String number) implements WithdrawalRefusal {
        @Override
        public String message() {
            return "这个班在待支付的订单 " + number + " 中，请先到“我的订单”取消订单。";
        }
    }

    record StudyBegun() implements WithdrawalRefusal {
        @Override
        public String message() {
            return "已经开始学习，不能再取消。";
        }
    }

    record PeriodOver(LocalDate lastDay) implements WithdrawalRefusal {
        @Override
        public String message() {
            return "可以取消的时间到 " + lastDay + " 为止，已经过了。";
        }
    }

    record MoneyWasPaid() implements WithdrawalRefusal {
        @Override
        public String message() {
            return "这个班已经缴费，请申请退款。";
        }
    }

    record NothingPaid() implements WithdrawalRefusal {
        @Override
        public String message() {
            return "这个班没有收过费，不用退款，可以直接取消。";
        }
    }

    record RefundsNotOffered() implements WithdrawalRefusal {
        @Override
        public String message() {
            return "按本年度规定，缴费后不能退款。";
        }
    }

    record RefundPeriodOver(LocalDate lastDay) implements WithdrawalRefusal {
        @Override
        public String message() {
            return "可以申请退款的时间到 " + lastDay + " 为止，已经过了。";
        }
    }

    /** The order's side refuses, in its own words. */
    record ByOrder(String message) implements WithdrawalRefusal {}
}
