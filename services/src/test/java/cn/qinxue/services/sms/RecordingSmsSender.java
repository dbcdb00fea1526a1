package cn.qinxue.services.sms;

import cn.qinxue.services.staff.MobileNumber;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** The sender of the tests: keeps what it is given. */
@Singleton
public final class RecordingSmsSender implements SmsSender {
    private static final Pattern CODE = Pattern.compile("验证码 ([0-9]{6})");

    /** One message. */
    public record Sent(String mobile, String text) {}

    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    @Override
    public void send(MobileNumber to, String text) {
        sent.add(new Sent(to.value(), text));
    }

    public List<Sent> to(String mobile) {
        return sent.stream().filter(message -> message.mobile().equals(mobile)).toList();
    }

    /** The code of the last message to that number. */
    public String lastCode(String mobile) {
        var matcher = CODE.matcher(to(mobile).getLast().text());
        if (!matcher.find()) throw new AssertionError("No code in the last message");
        return matcher.group(1);
    }
}
