package caprock.runtime.core.broker;

import caprock.runtime.core.route.Binder;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;

/** What all sessions share. */
record SessionParts(
    Binder binder, Routes routes, Executor blocking, ScheduledExecutorService scheduler) {}
