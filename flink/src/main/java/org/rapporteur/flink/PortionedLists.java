package org.rapporteur.flink;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** Named lists in keyed state that may grow long: adding to one rewrites no more than a portion of it. */
final class PortionedLists {
    private static final int PORTION = 100;

    /** By the list's name and the portion's number. */
    private final MapState<String, List<String>> portions;

    private final MapState<String, Integer> last;

    PortionedLists(RuntimeContext context, String name) {
        portions = context.getMapState(new MapStateDescriptor<>(name, Types.STRING, Types.LIST(Types.STRING)));
        last = context.getMapState(new MapStateDescriptor<>(name + "-last", Types.STRING, Types.INT));
    }

    private static String key(String list, int portion) {
        return list + "#" + portion;
    }

    private int lastOf(String list) throws Exception {
        Integer portion = last.get(list);
        return portion == null ? -1 : portion;
    }

    private List<String> portion(String list, int portion) throws Exception {
        List<String> values = portions.get(key(list, portion));
        return values == null ? List.of() : values;
    }

    void add(String list, String value) throws Exception {
        int portion = Math.max(0, lastOf(list));
        List<String> longer = new ArrayList<>(portion(list, portion));
        if (longer.size() >= PORTION) {
            longer = new ArrayList<>();
            portion++;
        }
        longer.add(value);
        portions.put(key(list, portion), longer);
        last.put(list, portion);
    }

    List<String> all(String list) throws Exception {
        List<String> all = new ArrayList<>();
        int end = lastOf(list);
        for (int portion = 0; portion <= end; portion++) {
            all.addAll(portion(list, portion));
        }
        return all;
    }

    /** Takes a value out; of a list that is empty nothing is left. */
    void remove(String list, String value) throws Exception {
        int end = lastOf(list);
        for (int portion = end; portion >= 0; portion--) {
            List<String> values = portion(list, portion);
            if (values.contains(value)) {
                List<String> left = new ArrayList<>(values);
                left.remove(value);
                if (left.isEmpty()) {
                    portions.remove(key(list, portion));
                } else {
                    portions.put(key(list, portion), left);
                }
            }
        }
        shorten(list, end);
    }

    private void shorten(String list, int end) throws Exception {
        int portion = end;
        while (portion >= 0 && portion(list, portion).isEmpty()) {
            portion--;
        }
        if (portion < 0) {
            last.remove(list);
        } else if (portion < end) {
            last.put(list, portion);
        }
    }

    void drop(String list) throws Exception {
        for (int portion = lastOf(list); portion >= 0; portion--) {
            portions.remove(key(list, portion));
        }
        last.remove(list);
    }

    /** The names of the lists that have something in them. */
    List<String> names() throws Exception {
        List<String> names = new ArrayList<>();
        last.keys().forEach(names::add);
        return names;
    }
}
