package cn.qinxue.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {
    private final Form sent = Form.of(Map.of("name", "顾晓梅", "channel", List.of("SMS", "MAIL")));

    @Test
    void keepsWhatWasTyped() {
        assertThat(sent.value("name")).isEqualTo("顾晓梅");
        assertThat(sent.values("channel")).containsExactly("SMS", "MAIL");
        assertThat(sent.chosen("channel", "MAIL")).isTrue();
        assertThat(sent.value("missing")).isEmpty();
    }

    @Test
    void aRefusalLeavesTheFormItWasMadeFromAlone() {
        var refused = sent.refuse("name", "请填写姓名。").refuse("name", "姓名太长。").refuse("", "内容变了。");
        assertThat(sent.accepted()).isTrue();
        assertThat(refused.accepted()).isFalse();
        assertThat(refused.problem("name")).isEqualTo("请填写姓名。");
        assertThat(refused.problems()).hasSize(3);
        assertThat(refused.value("name")).isEqualTo("顾晓梅");
    }

    @Test
    void describesAFieldByItsHintAndItsError() {
        var refused = sent.as("login").refuse("name", "请填写姓名。");
        assertThat(refused.describedBy("name", "提示")).isEqualTo("login-name-hint login-name-error");
        assertThat(refused.describedBy("name", null)).isEqualTo("login-name-error");
        assertThat(refused.describedBy("other", null)).isNull();
    }
}
