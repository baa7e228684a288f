package ru.podyom.roadmap.resource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events {@code resource-inventory.recorded} and {@code .changed}; also told anew when the inventory before it is. */
record InventoryTold(
        UUID id,
        String school,
        String territoryPath,
        LocalDate takenOn,
        List<Item> items,
        int missing,
        @Nullable LocalDate since,
        Growth growth,
        int came,
        int went,
        int notComparable,
        int version) {

    /** A resource, without what it is called in words. */
    record Item(
            Category category,
            String code,
            String unit,
            BigDecimal available,
            @Nullable BigDecimal needed) {

        static Item of(ResourceItem item) {
            return new Item(item.category(), item.code(), item.unit(), item.available(), item.needed());
        }
    }

    static InventoryTold of(Inventory one) {
        return new InventoryTold(
                one.id(),
                one.school,
                one.territoryPath,
                one.takenOn,
                one.items.stream().map(Item::of).toList(),
                one.missing,
                one.since,
                one.growth,
                one.came,
                one.went,
                one.notComparable,
                one.version);
    }
}
