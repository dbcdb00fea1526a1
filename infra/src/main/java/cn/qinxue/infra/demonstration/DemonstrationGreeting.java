package cn.qinxue.infra.demonstration;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** Prints where the demonstration is and who can log in, once the server answers. */
@Singleton
@Requires(env = "demonstration")
class DemonstrationGreeting implements ApplicationEventListener<ServerStartupEvent> {
    private final String platformHost;
    private final String operator;
    private final String operatorPassword;

    DemonstrationGreeting(
            @Value("${qinxue.platform-hosts:platform.localhost}") String platformHost,
            @Value("${qinxue.operator.name}") String operator,
            @Value("${qinxue.operator.password}") String operatorPassword) {
        this.platformHost = platformHost;
        this.operator = operator;
        this.operatorPassword = operatorPassword;
    }

    @Override
    @SuppressWarnings("SystemOut") // meant for whoever started the program, not for a log
    public void onApplicationEvent(ServerStartupEvent event) {
        System.out.println(text(event.getSource().getPort()));
    }

    private String text(int port) {
        var text = new StringBuilder("\n  勤学 Qinxue 已启动（演示数据，重启后保留；重新开始请先停止，再删除 .data 文件夹）\n");
        for (var tenant : DemonstrationTenant.all()) {
            text.append("\n  %s  http://%s:%d/\n".formatted(tenant.name(), tenant.host(), port));
            for (var administrator : tenant.administrators()) {
                text.append("    %s工考办，账号 %s，%s，密码 %s\n"
                        .formatted(
                                administrator.office(),
                                administrator.account(),
                                administrator.role().label(),
                                DemonstrationTenant.PASSWORD));
            }
            tenant.sites().stream()
                    .findFirst()
                    .ifPresent(site -> text.append("    面授点 %s，账号 %s，密码 %s\n"
                            .formatted(site.name(), site.account(), DemonstrationTenant.PASSWORD)));
            for (var learner : tenant.learners()) {
                text.append("    学员 %s，身份证号 %s，%s，%s%s\n"
                        .formatted(
                                learner.name(),
                                learner.idNumber(),
                                learner.level().label(),
                                learner.stage().label(),
                                learner.stage() == DemonstrationTenant.Stage.NOT_ACTIVATED
                                        ? "，激活用手机号 " + learner.mobile()
                                        : "，密码 " + DemonstrationTenant.PASSWORD));
            }
        }
        text.append(
                "\n  平台运营  http://%s:%d/\n    账号 %s，密码 %s\n".formatted(platformHost, port, operator, operatorPassword));
        return text.toString();
    }
}
