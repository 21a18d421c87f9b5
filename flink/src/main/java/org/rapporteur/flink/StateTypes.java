package org.rapporteur.flink;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.typeutils.TypeExtractor;

/**
 * How what crosses between operators and into state is written. Records of {@code model} are written field by field, so that
 * a later version with more fields reads what this one wrote; Flink knows days, but not inside a record, unless told here.
 */
final class StateTypes {
    static {
        TypeExtractor.registerFactory(LocalDate.class, Days.class);
    }

    private StateTypes() {}

    /** Days as Flink writes them by themselves. */
    public static final class Days extends TypeInfoFactory<LocalDate> {
        @Override
        public TypeInformation<LocalDate> createTypeInfo(Type type, Map<String, TypeInformation<?>> parameters) {
            return Types.LOCAL_DATE;
        }
    }

    static <T> TypeInformation<T> of(Class<T> type) {
        return TypeInformation.of(type);
    }
}
