// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// The wallet of one identity. The relayer, whom the factory names, sends its transactions.
contract SmartWallet {
    SmartWalletFactory public immutable factory = SmartWalletFactory(msg.sender);

    /// Calls `target` in the wallet's name; a refusal there is a refusal here, with its reason.
    function execute(address target, bytes calldata data) external returns (bytes memory answer) {
        require(msg.sender == factory.relayer(), "SmartWallet: not the relayer");
        bool done;
        (done, answer) = target.call(data);
        if (!done) {
            assembly {
                revert(add(answer, 32), mload(answer))
            }
        }
    }
}

/// One wallet for each identity, at an address that can be computed before it is there.
contract SmartWalletFactory {
    address public immutable relayer = msg.sender;
    mapping(bytes32 => address) public walletOf;

    event WalletCreated(bytes32 indexed ownerIdentityHash, address indexed wallet);

    function createWallet(bytes32 ownerIdentityHash) external returns (address wallet) {
        require(msg.sender == relayer, "SmartWalletFactory: not the relayer");
        require(walletOf[ownerIdentityHash] == address(0), "SmartWalletFactory: has a wallet");
        wallet = address(new SmartWallet{salt: ownerIdentityHash}());
        walletOf[ownerIdentityHash] = wallet;
        emit WalletCreated(ownerIdentityHash, wallet);
    }
}
