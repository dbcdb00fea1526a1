package cn.qinxue.services.order;

import java.util.List;

/** Why an order is not placed or not confirmed, each for the person who filled in the form. */
public sealed interface OrderRefusal {
    /** The form field it belongs to. */
    String field();

    /** In Chinese, what is wrong and what to do. */
    String message();

    record NoLines() implements OrderRefusal {
        @Override
        public String field() {
            return "lines";
        }

        @Override
        public String message() {
            return "订单里还没有培训班，请先选班。";
        }
    }

    record TooManyLines(int count) implements OrderRefusal {
        @Override
        public String field() {
            return "lines";
        }

        @Override
        public String message() {
            return "一个订单最多 " + OrderRules.MOST_LINES + " 个班，现在有 " + count + " 个，请分成几个订单。";
        }
    }

    record ClassTwice(String title) implements OrderRefusal {
        @Override
        public String field() {
            return "lines";
        }

        @Override
        public String message() {
            return "“" + title + "”在订单里出现了两次，请去掉一个。";
        }
    }

    record AlreadyOrdered(List<String> numbers) implements OrderRefusal {
        @Override
        public String field() {
            return "lines";
        }

        @Override
        public String message() {
            return "所选的班已在订单 " + String.join("、", numbers) + " 中，请到“我的订单”付款或先取消那个订单。";
        }
    }

    record NotPending(OrderState state) implements OrderRefusal {
        @Override
        public String field() {
            return "order";
        }

        @Override
        public String message() {
            return switch (state) {
                case PENDING, CLOSED -> "订单已过付款时间，请重新报名。";
                case PAID -> "订单已支付，不用再操作。";
                case REFUNDING, REFUNDED -> "订单" + state.title() + "，不能再操作。";
            };
        }
    }

    record NoTitle() implements OrderRefusal {
        @Override
        public String field() {
            return "title";
        }

        @Override
        public String message() {
            return "请填写发票抬头。";
        }
    }

    record TitleTooLong(int length) implements OrderRefusal {
        @Override
        public String field() {
            return "title";
        }

        @Override
        public String message() {
            return "发票抬头最多 " + OrderRules.LONGEST_TITLE + " 个字，现在有 " + length + " 个。";
        }
    }

    record BadTaxNumber() implements OrderRefusal {
        @Override
        public String field() {
            return "taxNumber";
        }

        @Override
        public String message() {
            return "纳税人识别号是 15、18 或 20 位的字母和数字，请向单位财务核对。";
        }
    }

    record NoTaxNumber() implements OrderRefusal {
        @Override
        public String field() {
            return "taxNumber";
        }

        @Override
        public String message() {
            return "抬头是单位时，请填写纳税人识别号。";
        }
    }

    record DeliveryNotOffered() implements OrderRefusal {
        @Override
        public String field() {
            return "delivery";
        }

        @Override
        public String message() {
            return "请在列出的取票方式中选择一种。";
        }
    }

    record BadEmail() implements OrderRefusal {
        @Override
        public String field() {
            return "email";
        }

        @Override
        public String message() {
            return "邮箱地址不完整，例如 name@example.com。";
        }
    }
}
