package io.massageplan.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MassagePlanModuleTest {

    @Test
    void findAndAddModules_findsThisOne() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertTrue(mapper.registeredModules().stream().anyMatch(MassagePlanModule.class::isInstance));
    }
}
