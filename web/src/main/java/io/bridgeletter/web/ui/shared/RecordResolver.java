package io.bridgeletter.web.ui.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages read the components of records as properties. Expression Language 6 does so by itself: remove this class
 * when the server brings it.
 */
public class RecordResolver extends ELResolver {
    private record Property(Class<?> type, String name) {}

    private final Map<Property, Optional<Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        var accessor =
                accessors.computeIfAbsent(new Property(base.getClass(), property.toString()), RecordResolver::accessor);
        if (accessor.isEmpty()) {
            return null;
        }
        try {
            var value = accessor.get().invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    private static Optional<Method> accessor(Property property) {
        for (var component : property.type().getRecordComponents()) {
            if (component.getName().equals(property.name())) {
                return Optional.of(component.getAccessor());
            }
        }
        return Optional.empty();
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        var value = getValue(context, base, property);
        return value == null ? null : value.getClass();
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException("A record cannot be changed");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return base instanceof Record;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record ? String.class : null;
    }
}
