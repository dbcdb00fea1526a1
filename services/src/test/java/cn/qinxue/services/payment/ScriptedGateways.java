package cn.qinxue.services.payment;

import cn.qinxue.services.order.MoneyHouse;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

@Factory
@Requires(env = MoneyHouse.ENVIRONMENT)
class ScriptedGateways {
    @Singleton
    @Named("ONE")
    ScriptedGateway one() {
        return new ScriptedGateway("ONE");
    }

    @Singleton
    @Named("TWO")
    ScriptedGateway two() {
        return new ScriptedGateway("TWO");
    }
}
