import { QueryClient } from '@tanstack/react-query';

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // Offline is told as a fault with a retry, not waited out in silence.
      queries: {
        refetchOnWindowFocus: false,
        retryDelay: 1000,
        networkMode: 'always',
        refetchOnReconnect: true,
      },
    },
  });
