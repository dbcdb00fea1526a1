package cn.qinxue.web.form;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Lets a controller take what was sent as {@code @Body Form}. */
@Singleton
@SuppressWarnings("rawtypes")
class FormConverter implements TypeConverter<Map, Form> {
    @Override
    public Optional<Form> convert(Map sent, Class<Form> type, ConversionContext context) {
        return Optional.of(Form.of(sent));
    }
}
