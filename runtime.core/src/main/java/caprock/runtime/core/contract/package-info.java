/** Contract interfaces: their endpoints, the values of dynamic calls, and generated forwarders. */
@org.jspecify.annotations.NullMarked
package caprock.runtime.core.contract;
