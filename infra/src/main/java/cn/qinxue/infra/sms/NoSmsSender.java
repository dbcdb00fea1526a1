package cn.qinxue.infra.sms;

import cn.qinxue.services.sms.SmsSender;
import cn.qinxue.services.staff.MobileNumber;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in until an installation has a contract with a message gateway: says what is missing, and nothing of whom. */
@Singleton
@Requires(missingBeans = SmsSender.class)
final class NoSmsSender implements SmsSender {
    private static final Logger LOG = LoggerFactory.getLogger(NoSmsSender.class);

    @Override
    public void send(MobileNumber to, String text) {
        LOG.error("A text message to {} was not sent: no message gateway is set up (see README, For real)", to);
    }
}
