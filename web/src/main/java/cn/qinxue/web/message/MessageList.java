package cn.qinxue.web.message;

import cn.qinxue.services.sms.SentMessages.SentMessage;
import java.util.List;

/** The newest first. */
public record MessageList(List<SentMessage> messages) {}
