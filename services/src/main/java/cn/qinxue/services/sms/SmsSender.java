package cn.qinxue.services.sms;

import cn.qinxue.services.staff.MobileNumber;

/**
 * Hands a text message to whoever delivers it. Returns at once: waiting for the gateway would tell from the time of an
 * answer whether a message was sent at all.
 */
@FunctionalInterface
public interface SmsSender {
    void send(MobileNumber to, String text);
}
