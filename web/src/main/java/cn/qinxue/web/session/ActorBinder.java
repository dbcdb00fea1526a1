package cn.qinxue.web.session;

import cn.qinxue.services.account.Actor;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Lets a controller take the {@link Actor} as a parameter, the person of a page or the program of an API call; optional
 * where a page serves strangers too.
 */
@Singleton
final class ActorBinder implements TypedRequestArgumentBinder<Actor> {
    @Override
    public Argument<Actor> argumentType() {
        return Argument.of(Actor.class);
    }

    @Override
    public BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
        return () -> actor(request);
    }

    static Optional<Actor> actor(HttpRequest<?> request) {
        return request.getUserPrincipal(ActingAuthentication.class).map(ActingAuthentication::actor);
    }
}
